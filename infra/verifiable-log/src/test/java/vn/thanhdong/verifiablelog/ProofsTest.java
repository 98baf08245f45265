package vn.thanhdong.verifiablelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every tree, tried on sizes that chance picks. */
class ProofsTest {

    private static final int STEPS = 1_000;
    private final Random random = new Random(6962);

    @Test
    void each_of_a_thousand_steps_of_growth_can_be_proved_and_no_other_history() {
        List<Hash> leaves = new ArrayList<>();
        List<Hash> roots = new ArrayList<>(List.of(Rfc6962.empty()));
        for (int step = 0; step < STEPS; step++) {
            leaves.add(Rfc6962.leaf(random(40)));
            roots.add(Rfc6962.root(leaves));
        }
        for (int step = 0; step < STEPS; step++) {
            int size = 1 + random.nextInt(STEPS);
            int oldSize = random.nextInt(size + 1);
            var tree = new TiledTree(size, new TilesInMemory(leaves.subList(0, size)));
            assertThat(tree.root()).isEqualTo(roots.get(size));
            ConsistencyProof grown = tree.consistency(oldSize);
            assertThat(grown.proves(roots.get(oldSize), roots.get(size))).isTrue();
            assertThat(grown.proves(flipped(roots.get(oldSize)), roots.get(size)))
                    .isFalse();
            assertThat(grown.proves(roots.get(oldSize), flipped(roots.get(size))))
                    .isEqualTo(oldSize == 0);
            for (List<Hash> wrong : spoiled(grown.hashes())) {
                assertThat(new ConsistencyProof(oldSize, size, wrong).proves(roots.get(oldSize), roots.get(size)))
                        .as("from %d to %d", oldSize, size)
                        .isFalse();
            }
        }
    }

    @Test
    void each_leaf_can_be_proved_and_no_other_in_its_place() {
        for (int step = 0; step < STEPS; step++) {
            int size = 1 + random.nextInt(700);
            List<Hash> leaves = new ArrayList<>();
            for (int leaf = 0; leaf < size; leaf++) {
                leaves.add(Hash.of(random(Hash.SIZE)));
            }
            int index = random.nextInt(size);
            var tree = new TiledTree(size, new TilesInMemory(leaves));
            Hash root = tree.root();
            InclusionProof proof = tree.inclusion(index);
            assertThat(tree.leaf(index)).isEqualTo(leaves.get(index));
            assertThat(proof.proves(leaves.get(index), root)).isTrue();
            assertThat(proof.proves(flipped(leaves.get(index)), root)).isFalse();
            int other = random.nextInt(size);
            assertThat(new InclusionProof(other, size, proof.hashes()).proves(leaves.get(index), root))
                    .isEqualTo(other == index);
            for (List<Hash> wrong : spoiled(proof.hashes())) {
                assertThat(new InclusionProof(index, size, wrong).proves(leaves.get(index), root))
                        .isFalse();
            }
            if (size > 1) {
                List<Hash> missing = new ArrayList<>(leaves);
                missing.remove(index);
                assertThat(Rfc6962.root(missing)).isNotEqualTo(root);
                List<Hash> swapped = new ArrayList<>(leaves);
                Collections.swap(swapped, index, (index + 1) % size);
                assertThat(Rfc6962.root(swapped)).isNotEqualTo(root);
            }
        }
    }

    /** One bit changed, one hash left out, one more, two swapped. */
    private List<List<Hash>> spoiled(List<Hash> hashes) {
        List<List<Hash>> wrong = new ArrayList<>();
        List<Hash> longer = new ArrayList<>(hashes);
        longer.add(Hash.of(random(Hash.SIZE)));
        wrong.add(longer);
        if (!hashes.isEmpty()) {
            int at = random.nextInt(hashes.size());
            List<Hash> changed = new ArrayList<>(hashes);
            changed.set(at, flipped(hashes.get(at)));
            wrong.add(changed);
            List<Hash> shorter = new ArrayList<>(hashes);
            shorter.remove(at);
            wrong.add(shorter);
        }
        if (hashes.size() > 1) {
            List<Hash> swapped = new ArrayList<>(hashes);
            Collections.swap(swapped, 0, hashes.size() - 1);
            wrong.add(swapped);
        }
        return wrong;
    }

    private Hash flipped(Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
