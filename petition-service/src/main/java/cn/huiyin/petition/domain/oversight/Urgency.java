package cn.huiyin.petition.domain.oversight;

import cn.huiyin.events.petition.UrgentFlagged;
import cn.huiyin.events.petition.UrgentFollowedUp;
import cn.huiyin.events.petition.UrgentRecipient;
import cn.huiyin.events.petition.UrgentReported;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 紧急信息 (第二十五条): what was found, when it must be reported, to whom it was. Nothing takes it back
 * (I-24).
 *
 * @param reportedTo names of {@link UrgentRecipient}, separated by spaces; empty while nobody is
 *     told
 * @param reportedAt when the last of those the policy asks for was told, or null: the time runs
 * @param closedOn day of the last report, or null
 */
@Embeddable
public record Urgency(
    @Column(name = "urgent_criterion") String criterion,
    @Column(name = "urgent_found_at") OffsetDateTime foundAt,
    @Column(name = "urgent_within_minutes") Integer withinMinutes,
    @Column(name = "urgent_reported_to") String reportedTo,
    @Column(name = "urgent_reported_at") OffsetDateTime reportedAt,
    @Column(name = "urgent_follow_ups") Integer followUps,
    @Column(name = "urgent_closed_on") LocalDate closedOn) {

  static final String SEPARATOR = " ";

  public static Urgency found(UrgentFlagged event) {
    return new Urgency(
        event.criterionCode(), event.foundAt(), event.reportWithinMinutes(), "", null, 0, null);
  }

  public Urgency reported(UrgentReported event) {
    return new Urgency(
        criterion,
        foundAt,
        withinMinutes,
        joined(event.reportedTo().stream()),
        event.complete() ? event.reportedAt() : reportedAt,
        followUps,
        closedOn);
  }

  public Urgency followedUp(UrgentFollowedUp event) {
    return new Urgency(
        criterion,
        foundAt,
        withinMinutes,
        joined(event.reportedTo().stream()),
        reportedAt,
        event.reportNo(),
        event.last() ? event.occurredOn() : closedOn);
  }

  /** Until when it must be reported. */
  public OffsetDateTime reportBy() {
    return foundAt.plus(Duration.ofMinutes(withinMinutes));
  }

  /** Who has been told. */
  public Set<UrgentRecipient> recipients() {
    return Stream.of(reportedTo.split(SEPARATOR))
        .filter(name -> !name.isEmpty())
        .map(UrgentRecipient::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(UrgentRecipient.class)));
  }

  /** Whether all whom the policy asks for have been told. */
  public boolean reported() {
    return reportedAt != null;
  }

  public boolean open() {
    return closedOn == null;
  }

  private String joined(Stream<UrgentRecipient> more) {
    Set<UrgentRecipient> all = recipients();
    more.forEach(all::add);
    return all.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
  }
}
