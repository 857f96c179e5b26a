/**
 * Step 1, the prescan.
 *
 * <ul>
 *   <li>Input: the bytes of a file, and {@link org.fortranc.frontend.text.SourceOptions}.
 *   <li>Output: {@link org.fortranc.frontend.text.CookedStatement}s, one after the other, free of source form,
 *       preprocessing and case; messages FC1003 and FC1006 to FC1008.
 *   <li>Entry: {@link org.fortranc.frontend.text.CookedSource}.
 *   <li>See it with {@code --print=cooked}.
 * </ul>
 *
 * <p>Inside: {@code LineReader} delivers physical lines of all included files, {@code Preprocessor} rewrites them, and
 * a {@code Prescanner} for each source form makes statements of them.
 */
package org.fortranc.frontend.text;
