/** Extraction for scripts: the commands of the packaged program, which start no server and open no database. */
@NullMarked
package org.adduce.command;

import org.jspecify.annotations.NullMarked;
