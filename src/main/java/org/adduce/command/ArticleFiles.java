package org.adduce.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that were named, and those below the folders that were named, each folder's sorted by their names. */
final class ArticleFiles {

    private final List<ArticleFile> files = new ArrayList<>();
    private final Failures failures;

    private ArticleFiles(Failures failures) {
        this.failures = failures;
    }

    /** @param failures is told of folders that cannot be read; files that cannot are met later */
    static List<ArticleFile> of(List<Path> paths, Failures failures) throws IOException {
        var found = new ArticleFiles(failures);
        for (var path : paths) {
            found.add(path);
        }
        return found.files;
    }

    private void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            var below = new ArrayList<Path>();
            Files.walkFileTree(path, new Collector(path, below));
            below.sort(Comparator.comparing(Path::toString));
            below.forEach(
                    file -> files.add(new ArticleFile(path.relativize(file).toString(), file)));
        } else {
            files.add(new ArticleFile(String.valueOf(path.getFileName()), path));
        }
    }

    /** Leaves out what is hidden: the folders of version control, the notes of file browsers. */
    private final class Collector extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> below;

        Collector(Path root, List<Path> below) {
            this.root = root;
            this.below = below;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !Files.isDirectory(file)) {
                below.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            failures.add(file.toString(), reason);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
            if (reason != null) {
                failures.add(folder.toString(), reason);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return !path.equals(root) && path.getFileName().toString().startsWith(".");
        }
    }
}
