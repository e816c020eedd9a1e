// The JSON Schema that a file of TypeScript declarations describes: for formats whose public schema is published as types.

import { readFileSync } from 'node:fs';
import ts from 'typescript';

type Schema = Readonly<Record<string, unknown>>;

/** `root` is the interface of the whole document. Properties that the declarations do not name are refused. */
export function schemaOfTypes(file: string, root: string): Schema {
  const program = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const definitions: Record<string, Schema> = {};
  const visit = (node: ts.Node, space: string) => {
    if (ts.isModuleDeclaration(node) && node.body) {
      ts.forEachChild(node.body, (child) => visit(child, `${node.name.text}.`));
    } else if (ts.isInterfaceDeclaration(node))
      definitions[space + node.name.text] = schemaOfMembers(node.members);
    else if (ts.isTypeAliasDeclaration(node)) definitions[space + node.name.text] = schemaOfType(node.type);
  };
  ts.forEachChild(program, (node) => visit(node, ''));
  return { $ref: `#/definitions/${root}`, definitions };
}

function schemaOfMembers(members: ts.NodeArray<ts.TypeElement>): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  let additional: Schema | false = false;
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) additional = schemaOfType(member.type);
    else if (ts.isPropertySignature(member) && member.type && ts.isIdentifier(member.name)) {
      properties[member.name.text] = schemaOfType(member.type);
      if (!member.questionToken) required.push(member.name.text);
    } else throw new Error(`a member that JSON cannot hold: ${ts.SyntaxKind[member.kind]}`);
  }
  return { type: 'object', properties, required, additionalProperties: additional };
}

function schemaOfType(type: ts.TypeNode): Schema {
  if (ts.isUnionTypeNode(type)) {
    const kinds = type.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
    return kinds.length === 1 ? schemaOfType(kinds[0]!) : { anyOf: kinds.map(schemaOfType) };
  }
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: schemaOfType(type.elementType) };
  if (ts.isTypeLiteralNode(type)) return schemaOfMembers(type.members);
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return { const: type.literal.text };
  if (ts.isLiteralTypeNode(type) && ts.isPrefixUnaryExpression(type.literal)) return { type: 'number' };
  if (ts.isTypeReferenceNode(type)) return { $ref: `#/definitions/${nameOf(type.typeName)}` };
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { type: 'string' };
    case ts.SyntaxKind.NumberKeyword:
      return { type: 'number' };
    case ts.SyntaxKind.BooleanKeyword:
      return { type: 'boolean' };
    case ts.SyntaxKind.AnyKeyword:
    case ts.SyntaxKind.UnknownKeyword:
      return {};
    default:
      throw new Error(`a type that JSON cannot hold: ${ts.SyntaxKind[type.kind]}`);
  }
}

function nameOf(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${nameOf(name.left)}.${name.right.text}`;
}
