/**
 * Reads the YAML files that people edit by hand (vocabulary, portals) so that a mistake is told
 * with file, line and remedy. Owns the YAML syntax and the form of such messages; knows nothing of
 * what the files are about. Uses snakeyaml-engine, and is the only package that does.
 */
@NullMarked
package wegwijs.data.yaml;

import org.jspecify.annotations.NullMarked;
