package cn.huiyin.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Contract;
import cn.huiyin.events.EventCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("每种事件或者计入指标，或者写明不计")
class EveryEventTest {
  private static final Path FOLDS = Path.of("src/main/java/cn/huiyin/reporting/facts");

  /**
   * Stored and not counted: drafts and steps on the way to what counts, reference data, and what
   * another event of the same act already tells.
   */
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "petition.void-requested",
          "petition.claims-split",
          "petition.own-part-concluded",
          "petition.part-concluded",
          "petition.repeat-answered",
          "petition.linked",
          "petition.party-changed",
          "petition.urgent-flagged",
          "petition.urgent-followed-up",
          "petition.dispatch-received",
          "petition.handler-assigned",
          "petition.objection-drafted",
          "petition.route-result-recorded",
          "petition.accusation-handed-over",
          "petition.investigation-started",
          "petition.petitioner-heard",
          "petition.settlement-reached",
          "petition.handling-extension-asked",
          "petition.handling-extension-declined",
          "petition.report-term-extended",
          "petition.accusation-reported",
          "petition.opinion-drafted",
          "petition.opinion-approved",
          "petition.opinion-served",
          "petition.opinion-corrected",
          "petition.handling-terminated",
          "petition.review-window-lapsed",
          "petition.late-request-admitted",
          "petition.review-reassigned",
          "petition.review-opinion-drafted",
          "petition.review-opinion-served",
          "petition.re-review-opinion-served",
          "petition.re-review-hearing-closed",
          "petition.finality-filed",
          "petition.finality-recognised",
          "petition.finality-returned",
          "petition.conclusion-report-submitted",
          "petition.conclusion-report-returned",
          "petition.conclusion-report-accepted",
          "petition.supervision-answered",
          "petition.supervision-answer-returned",
          "petition.leader-case-signed",
          "petition.archived",
          "petition.supplemented",
          "petition.unsealing-requested",
          "petition.unsealed",
          "proposal.drafted",
          "proposal.returned",
          "proposal.served",
          "proposal.reminded",
          "reception.scheduled",
          "reception.signed",
          "mediation.petition-linked",
          "mediation.consent-given",
          "mediation.scheduled",
          "mediation.opinion-given",
          "backlog.proposed",
          "backlog.petition-linked",
          "backlog.assigned",
          "backlog.leader-set",
          "backlog.resolution-submitted",
          "backlog.resolution-verified",
          "backlog.resolution-returned",
          "disclosure.drafted",
          "disclosure.revised",
          "disclosure.self-checked",
          "disclosure.reviewed",
          "disclosure.referred",
          "disclosure.approved",
          "disclosure.rejected",
          "disclosure.correction-drafted",
          "disclosure.corrected",
          "disclosure.request-correction-asked",
          "disclosure.request-corrected",
          "disclosure.request-third-party-consulted",
          "disclosure.request-third-party-answered",
          "disclosure.request-extended",
          "org.unit-changed",
          "org.division-changed",
          "calendar.published",
          "calendar.revised");

  /** 活动: read by what their names begin and end with. */
  private static final Set<String> ACTIVITIES =
      Set.of("backlog.meeting-", "backlog.supervision-", "backlog.activity-");

  @Test
  @DisplayName("没有一种事件被遗忘，也没有一种既计又不计")
  void noEventIsForgotten() {
    String folds = folds();
    Set<String> uncounted =
        types()
            .filter(type -> ACTIVITIES.stream().noneMatch(type::startsWith))
            .filter(type -> !folds.contains('"' + type + '"'))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(uncounted).isEqualTo(new TreeSet<>(NOT_COUNTED));
  }

  private static Stream<String> types() {
    return Contract.all().stream()
        .flatMap(contract -> EventCatalogue.of(contract.events()).all().keySet().stream());
  }

  private static String folds() {
    try (Stream<Path> files = Files.walk(FOLDS)) {
      return files
          .filter(Files::isRegularFile)
          .map(EveryEventTest::text)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
