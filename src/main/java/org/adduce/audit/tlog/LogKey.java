package org.adduce.audit.tlog;

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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Objects;
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
public class LogKey {

    private final Path file;
    private final Path last;
    /** The key that is to sign next, while the log does not yet say so in public. */
    private final Path next;

    private final Site site;
    private @Nullable SignerKey key;

    @Inject
    LogKey(LogConfig config, Site site) {
        this(
                config.key(),
                config.lastCheckpoint()
                        .orElseGet(
                                () -> config.key().resolveSibling(config.key().getFileName() + ".last-checkpoint")),
                site);
    }

    LogKey(Path file, Path last, Site site) {
        this.file = file.toAbsolutePath();
        this.last = last.toAbsolutePath();
        this.next = this.file.resolveSibling(this.file.getFileName() + ".next");
        this.site = site;
    }

    /** Which log this is: the site's address without its scheme, as it was when the key was made. */
    public String origin() {
        return signer().verifier().name();
    }

    VerifierKey verifier() {
        return signer().verifier();
    }

    /** Signs it, whatever it says; the caller has checked it. */
    SignedNote sign(Checkpoint checkpoint) {
        return signer().sign(checkpoint.text());
    }

    /** Whether the private key is where it should be, and still the one that was found there; asks for none to be made. */
    public synchronized boolean isInPlace() {
        return Files.exists(file)
                && (key == null || key.secret().equals(read(file).secret()));
    }

    /** Makes the key that is to follow; it is on disk, and signs nothing yet. */
    SignerKey makeNext() {
        var made = SignerKey.generate(origin(), new SecureRandom());
        try {
            write(next, secret(made), EnumSet.of(StandardOpenOption.CREATE_NEW));
            sync(folder(next));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("the log's next key cannot be kept: " + next, e);
        }
    }

    /** The key that is to follow, if one was made and has not taken its place yet. */
    Optional<SignerKey> next() {
        return Files.exists(next) ? Optional.of(read(next)) : Optional.empty();
    }

    /**
     * Signs with the present key and with the one that follows it.
     *
     * @throws LogDamage when that is not the key that the log names
     */
    SignedNote handOver(Checkpoint checkpoint, String successor) {
        var following = next().filter(it -> it.verifier().toString().equals(successor))
                .orElseThrow(() -> new LogDamage("the log names a new key that this program did not make"));
        var note = sign(checkpoint);
        for (var signature : following.sign(checkpoint.text()).signatures()) {
            note = note.with(signature);
        }
        return note;
    }

    /** The following key takes the place of the present one, which is gone then. */
    synchronized void promoteNext() {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder(file));
            key = read(file);
        } catch (NoSuchFileException e) {
            key = read(file); // another process has done it
        } catch (IOException e) {
            throw new UncheckedIOException("the log's next key cannot take its place: " + file, e);
        }
    }

    void discardNext() {
        try {
            Files.deleteIfExists(next);
        } catch (IOException e) {
            throw new UncheckedIOException("the log's next key cannot be removed: " + next, e);
        }
    }

    /** Takes the key in its file for the present one if it is the one that the log names: another process has changed it. */
    synchronized void follow(VerifierKey present) {
        if (!present.toString().equals(verifier().toString())) {
            var there = read(file);
            key = there.verifier().toString().equals(present.toString()) ? there : key;
        }
    }

    /** The checkpoint of a note that this log signed. */
    public Checkpoint open(SignedNote note) throws NotVerified {
        return Checkpoint.open(note, origin(), Set.of(verifier()));
    }

    /**
     * What was signed last, as the file beside the key has it; empty before the first time.
     *
     * @param keys all that this log was signed with
     */
    public Optional<Checkpoint> lastSigned(Set<VerifierKey> keys) throws NotVerified {
        try {
            return Files.exists(last)
                    ? Optional.of(Checkpoint.open(SignedNote.parse(Files.readAllBytes(last)), origin(), keys))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the last signed checkpoint cannot be read: " + last, e);
        }
    }

    /** Keeps it beside the key; it is on disk when this returns. */
    public void remember(SignedNote note) {
        try {
            var next = last.resolveSibling(last.getFileName() + ".new");
            Files.createDirectories(folder(last));
            write(next, note.bytes(), EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
            Files.move(next, last, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder(last));
        } catch (IOException e) {
            throw new UncheckedIOException("the signed checkpoint cannot be kept beside the key: " + last, e);
        }
    }

    private synchronized SignerKey signer() {
        var known = key;
        if (known == null) {
            known = Files.exists(file) ? read(file) : make();
            key = known;
        }
        return known;
    }

    private static SignerKey read(Path file) {
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
            Files.createDirectories(folder(file));
            write(file, secret(made), EnumSet.of(StandardOpenOption.CREATE_NEW));
            return made;
        } catch (FileAlreadyExistsException e) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the log's key cannot be kept: " + file, e);
        }
    }

    private static byte[] secret(SignerKey made) {
        return (made.secret() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** For nobody else on this machine. */
    private static void write(Path target, byte[] bytes, Set<StandardOpenOption> how) throws IOException {
        how.add(StandardOpenOption.WRITE);
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var channel = FileChannel.open(target, how, owner)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "an absolute path of a file has its folder");
    }

    /** A renamed file is on disk when its folder is. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
