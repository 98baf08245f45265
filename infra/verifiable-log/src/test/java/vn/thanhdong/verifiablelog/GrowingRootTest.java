package vn.thanhdong.verifiablelog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Going over the leaves once leads to the root that the definition gives, at every size on the way. */
class GrowingRootTest {

    @Test
    void is_the_root_of_the_definition_at_every_size() {
        var growing = new GrowingRoot();
        List<Hash> leaves = new ArrayList<>();
        for (int size = 0; size < 600; size++) {
            assertThat(growing.size()).isEqualTo(size);
            assertThat(growing.root()).as("root of %d leaves", size).isEqualTo(Rfc6962.root(leaves));
            Hash leaf = Rfc6962.leaf(("entry " + size).getBytes(UTF_8));
            leaves.add(leaf);
            growing.add(leaf);
        }
    }
}
