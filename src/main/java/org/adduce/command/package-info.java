/** The commands of the packaged program: extraction for scripts, and what whoever runs the program has it do. */
@NullMarked
package org.adduce.command;

import org.jspecify.annotations.NullMarked;
