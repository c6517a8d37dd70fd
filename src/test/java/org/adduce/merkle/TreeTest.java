package org.adduce.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree against the definitions, and every proof against every damage. */
class TreeTest {

    private static final List<Hash> LEAVES = IntStream.range(0, 600)
            .mapToObj(i -> Hash.ofLeaf(("entry " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();

    private static Tree tree(int size) {
        return new Tree(size, NaiveTree.nodes(LEAVES.subList(0, size)));
    }

    @Test
    void root_ofEverySize_isTheDefinition() {
        Frontier frontier = new Frontier();
        for (int size = 0; size <= LEAVES.size(); size++) {
            Hash expected = NaiveTree.root(LEAVES.subList(0, size));
            assertThat(tree(size).root()).as("tree of %d", size).isEqualTo(expected);
            assertThat(frontier.root()).as("frontier of %d", size).isEqualTo(expected);
            assertThat(frontier.size()).isEqualTo(size);
            if (size < LEAVES.size()) {
                frontier.append(LEAVES.get(size));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 17, 31, 33, 70})
    void inclusion_ofEveryLeaf_isTheDefinitionAndHolds(int size) throws NotVerified {
        Tree tree = tree(size);
        for (int i = 0; i < size; i++) {
            InclusionProof proof = tree.inclusion(i);
            assertThat(proof.path()).isEqualTo(NaiveTree.path(i, LEAVES.subList(0, size)));
            proof.verify(LEAVES.get(i), tree.root());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 17, 31, 33, 70})
    void consistency_fromEverySize_isTheDefinitionAndHolds(int size) throws NotVerified {
        Tree tree = tree(size);
        for (int from = 1; from <= size; from++) {
            ConsistencyProof proof = tree.consistency(from);
            assertThat(proof.path()).isEqualTo(NaiveTree.subproof(from, LEAVES.subList(0, size), true));
            proof.verify(tree(from).root(), tree.root());
        }
    }

    @Test
    void inclusion_withAnyDamage_isRefused() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            int size = 2 + random.nextInt(120);
            int index = random.nextInt(size);
            Tree tree = tree(size);
            InclusionProof good = tree.inclusion(index);
            for (List<Hash> path : damaged(good.path(), random)) {
                assertThat(Vectors.accepts(
                                () -> new InclusionProof(index, size, path).verify(LEAVES.get(index), tree.root())))
                        .as("%d in %d, %s", index, size, path)
                        .isFalse();
            }
            int other = (index + 1 + random.nextInt(size - 1)) % size;
            assertThat(Vectors.accepts(
                            () -> new InclusionProof(other, size, good.path()).verify(LEAVES.get(index), tree.root())))
                    .as("%d in %d as %d", index, size, other)
                    .isFalse();
            assertThat(Vectors.accepts(() -> good.verify(LEAVES.get(other), tree.root())))
                    .isFalse();
        }
    }

    @Test
    void consistency_withAnyDamage_isRefused() {
        Random random = new Random(12);
        for (int round = 0; round < 400; round++) {
            int to = 2 + random.nextInt(120);
            int from = 1 + random.nextInt(to - 1);
            Hash fromRoot = tree(from).root();
            Hash toRoot = tree(to).root();
            ConsistencyProof good = tree(to).consistency(from);
            for (List<Hash> path : damaged(good.path(), random)) {
                assertThat(Vectors.accepts(() -> new ConsistencyProof(from, to, path).verify(fromRoot, toRoot)))
                        .as("%d to %d, %s", from, to, path)
                        .isFalse();
            }
            assertThat(Vectors.accepts(() -> good.verify(toRoot, toRoot))).isFalse();
            assertThat(Vectors.accepts(() -> good.verify(fromRoot, fromRoot))).isFalse();
        }
    }

    /** One hash another, one missing, one too many, two swapped. */
    private static List<List<Hash>> damaged(List<Hash> path, Random random) {
        List<List<Hash>> all = new ArrayList<>();
        Hash strange = Hash.ofLeaf(new byte[] {(byte) random.nextInt()});
        int at = random.nextInt(path.size());
        List<Hash> changed = new ArrayList<>(path);
        changed.set(at, strange);
        all.add(changed);
        List<Hash> shorter = new ArrayList<>(path);
        shorter.remove(at);
        all.add(shorter);
        List<Hash> longer = new ArrayList<>(path);
        longer.add(random.nextInt(path.size() + 1), strange);
        all.add(longer);
        if (path.size() > 1) {
            List<Hash> swapped = new ArrayList<>(path);
            swapped.set(0, path.get(1));
            swapped.set(1, path.get(0));
            all.add(swapped);
        }
        return all;
    }

    @Test
    void proofs_outsideTheTree_areRefused() {
        Hash root = tree(3).root();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree(3).inclusion(3))
                .withMessage("index: got 3, want 0 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> tree(3).inclusion(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree(3).consistency(0))
                .withMessage("from: got 0, want 1 to 3");
        assertThatIllegalArgumentException().isThrownBy(() -> tree(3).consistency(4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tree(-1, NaiveTree.nodes(LEAVES)));
        assertThat(Vectors.accepts(() -> new InclusionProof(3, 3, List.of()).verify(root, root)))
                .isFalse();
        assertThat(Vectors.accepts(() -> new InclusionProof(-1, 3, List.of()).verify(root, root)))
                .isFalse();
        assertThat(Vectors.accepts(() -> new ConsistencyProof(0, 3, List.of()).verify(Hash.EMPTY_TREE, root)))
                .isFalse();
        assertThat(Vectors.accepts(() -> new ConsistencyProof(3, 3, List.of(root)).verify(root, root)))
                .isFalse();
        assertThat(Vectors.accepts(() -> new ConsistencyProof(4, 3, List.of(root)).verify(root, root)))
                .isFalse();
    }
}
