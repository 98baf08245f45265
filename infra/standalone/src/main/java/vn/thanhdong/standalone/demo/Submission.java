package vn.thanhdong.standalone.demo;

import java.time.Instant;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Procedure;

/**
 * Somebody hands a dossier in.
 *
 * @param number which of all, from 0: its chances follow from it
 */
record Submission(
        long number, Procedure procedure, Channel channel, Places.Place place, DemoApplicant applicant, Instant at) {}
