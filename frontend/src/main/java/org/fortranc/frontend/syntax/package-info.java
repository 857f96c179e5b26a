/**
 * Step 2, parsing by statement.
 *
 * <ul>
 *   <li>Input: the statements of the prescan.
 *   <li>Output: {@link org.fortranc.frontend.syntax.ProgramUnitSyntax}, one program unit at a time: statements in their
 *       nesting, each with its parse tree; messages FC1001, FC1002, FC1004 to FC1006 and FC1008.
 *   <li>Entry: {@link org.fortranc.frontend.syntax.FortranParsing}.
 *   <li>See it with {@code --print=parse-tree}.
 * </ul>
 *
 * <p>A statement goes through {@code StatementLexer} (tokens, every word a name), {@code Classifier} (its kind),
 * {@code Shaper} (which words are keywords) and {@code StatementParser} (ANTLR, with the rule of the kind);
 * {@code NestingBuilder} puts it in its place, and tells the classifier where it is.
 *
 * <p>Invariant: no text makes any of this throw; what is wrong is reported, once for a statement, and reading goes on.
 */
package org.fortranc.frontend.syntax;
