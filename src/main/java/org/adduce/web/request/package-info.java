/** What every request passes before a resource sees it. */
@NullMarked
package org.adduce.web.request;

import org.jspecify.annotations.NullMarked;
