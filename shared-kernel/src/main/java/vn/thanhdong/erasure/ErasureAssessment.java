package vn.thanhdong.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.territory.AgencyCode;

/**
 * What all dossiers of a person together mean for erasing their data, at one moment.
 *
 * @param at when it was looked at
 * @param findings one per dossier, the gravest first; none where the person is in no dossier
 */
public record ErasureAssessment(Instant at, List<ErasureFinding> findings) {

    /** Of somebody who is in no dossier. */
    public static ErasureAssessment ofNothing(Instant at) {
        return new ErasureAssessment(at, List.of());
    }

    public ErasureAssessment {
        findings = findings.stream()
                .sorted(Comparator.comparing(ErasureFinding::kind))
                .toList();
    }

    /** The gravest of what they say one by one. */
    public ErasureVerdict verdict() {
        return findings.stream()
                .map(finding -> finding.kind().verdict())
                .max(Comparator.naturalOrder())
                .orElse(ErasureVerdict.ALLOWED);
    }

    /** What stands in the way. */
    public List<ErasureFinding> obstacles() {
        return findings.stream()
                .filter(finding -> finding.kind() != ErasureFinding.Kind.FREE)
                .toList();
    }

    /** First day on which nothing stands in the way any more; empty where something does whose end is not known. */
    public Optional<LocalDate> until() {
        return obstacles().stream().allMatch(finding -> finding.until().isPresent())
                ? obstacles().stream()
                        .flatMap(finding -> finding.until().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Agencies that took in or handled any of the dossiers. */
    public Set<AgencyCode> agencies() {
        return findings.stream()
                .flatMap(finding -> Stream.of(finding.receivingDesk(), finding.handlingAgency()))
                .collect(Collectors.toSet());
    }
}
