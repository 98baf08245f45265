package vn.thanhdong.projection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How projections run in this process.
 *
 * @param enabled {@code thanhdong.projections.enabled}: whether this process derives documents; one that only reads does
 *     not
 * @param segments {@code thanhdong.projections.segments}: into how many parts the documents of a projection are divided
 *     when it begins, so that so many processes can share the work
 * @param rebuildMemory {@code thanhdong.projections.rebuild-memory}: what documents of a rebuild may take of the heap; a
 *     third of the heap unless given. What is written while the log is followed may take half as much beside it
 */
@ConfigurationProperties("thanhdong.projections")
public record ProjectionProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2") int segments,
        @DefaultValue("0B") DataSize rebuildMemory) {

    long rebuildBytes() {
        return rebuildMemory.toBytes() > 0
                ? rebuildMemory.toBytes()
                : Runtime.getRuntime().maxMemory() / 3;
    }
}
