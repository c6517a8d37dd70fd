package org.adduce.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.SignerKey;
import org.adduce.merkle.VerifierKey;
import org.adduce.web.Site;
import org.jspecify.annotations.Nullable;

/**
 * The log's private key, and beside it the last checkpoint that it signed: who puts an older database back does not put that
 * file back with it, and is found.
 */
@Singleton
class LogKey {

    private final Path file;
    private final Path last;
    private final Site site;
    private @Nullable SignerKey key;

    @Inject
    LogKey(LogConfig config, Site site) {
        this(config.key(), config.lastCheckpoint()
                .orElseGet(() -> config.key().resolveSibling(config.key().getFileName() + ".last-checkpoint")), site);
    }

    LogKey(Path file, Path last, Site site) {
        this.file = file.toAbsolutePath();
        this.last = last.toAbsolutePath();
        this.site = site;
    }

    /** Which log this is: the site's address without its scheme, as it was when the key was made. */
    String origin() {
        return signer().verifier().name();
    }

    VerifierKey verifier() {
        return signer().verifier();
    }

    /** Signs it, whatever it says; the caller has checked it. */
    SignedNote sign(Checkpoint checkpoint) {
        return signer().sign(checkpoint.text());
    }

    /** The checkpoint of a note that this log signed. */
    Checkpoint open(SignedNote note) throws NotVerified {
        return Checkpoint.open(note, origin(), Set.of(verifier()));
    }

    /** What was signed last, as the file beside the key has it; empty before the first time. */
    Optional<Checkpoint> lastSigned() throws NotVerified {
        try {
            return Files.exists(last) ? Optional.of(open(SignedNote.parse(Files.readAllBytes(last)))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the last signed checkpoint cannot be read: " + last, e);
        }
    }

    /** Keeps it beside the key; it is on disk when this returns. */
    void remember(SignedNote note) {
        try {
            var next = last.resolveSibling(last.getFileName() + ".new");
            Files.createDirectories(last.getParent());
            write(next, note.bytes(), EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
            Files.move(next, last, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(last.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("the signed checkpoint cannot be kept beside the key: " + last, e);
        }
    }

    private synchronized SignerKey signer() {
        var known = key;
        if (known == null) {
            known = Files.exists(file) ? read() : make();
            key = known;
        }
        return known;
    }

    private SignerKey read() {
        try {
            return SignerKey.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the log's key cannot be read: " + file, e);
        } catch (NotVerified e) {
            throw new IllegalStateException("the log's key is damaged: " + file + ": " + e.getMessage(), e);
        }
    }

    private SignerKey make() {
        var address = URI.create(site.origin());
        var made = SignerKey.generate(address.getRawAuthority() + "/log", new SecureRandom());
        try {
            Files.createDirectories(file.getParent());
            write(file, (made.secret() + "\n").getBytes(StandardCharsets.UTF_8), EnumSet.of(StandardOpenOption.CREATE_NEW));
            return made;
        } catch (FileAlreadyExistsException e) {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("the log's key cannot be kept: " + file, e);
        }
    }

    /** For nobody else on this machine. */
    private static void write(Path target, byte[] bytes, Set<StandardOpenOption> how) throws IOException {
        how.add(StandardOpenOption.WRITE);
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try (var channel = FileChannel.open(target, how, owner)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** A renamed file is on disk when its folder is. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
