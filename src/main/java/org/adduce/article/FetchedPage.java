package org.adduce.article;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered with.
 *
 * @param address   where it was found in the end, after all redirects
 * @param mediaType in lower case, without parameters; {@code application/octet-stream} if the server named none
 * @param charset   as the server named it; null if it named none, or one that this machine does not know
 * @param content   byte for byte as sent, except that a compression for the transport is undone
 * @param fetchedAt when the last byte had arrived
 */
public record FetchedPage(
        URI address, String mediaType, @Nullable Charset charset, byte[] content, Instant fetchedAt) {}
