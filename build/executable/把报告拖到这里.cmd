@echo off
rem Checks what is dropped on this icon and shows the result in the browser.
chcp 936 >nul
setlocal
set "program=%~dp0gov-report.exe"
set "page=%TEMP%\gov-report-%RANDOM%%RANDOM%.html"
if not exist "%program%" (
  echo 请先把压缩包全部解压，再把报告拖到这个图标上。
  echo Please unpack the whole archive first.
  pause
  exit 2
)
if "%~1"=="" (
  echo 请把报告（文件或文件夹）拖到这个图标上。
  echo Please drop reports, or a folder of them, onto this icon.
  pause
  exit 2
)
echo 正在检查…… / Checking ...
"%program%" lint --format "html=%page%" -- %*
set code=%errorlevel%
if exist "%page%" start "" "%page%"
if not %code%==0 if not %code%==1 (
  echo 有的没有检查，原因见网页或上面的提示。名称里有 ^& 或 ^^ 的，请放进一个文件夹，再把文件夹拖过来。
  echo Not all was checked: see the page, or above. Put names with ^& or ^^ into a folder and drop that.
  pause
)
exit %code%
