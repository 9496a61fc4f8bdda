package cn.huiyin.petition.paper.issue;

import cn.huiyin.events.petition.ObjectionUpheld;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionForwardedDown;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.state.Opinion;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 发文所据: the act that brings a paper about.
 *
 * @param event the act's own event, or null for the receipt, which is drawn up later
 * @param text what the clerk wrote, or null
 */
record PaperOrder(
    PaperKind kind, Petition petition, PetitionEvent event, Actor actor, String text) {

  /** Whether somebody wrote something. */
  boolean hasText() {
    return text != null && !text.isBlank();
  }

  /** 成文日期：the day the head approved an opinion, the day of the act otherwise. */
  LocalDate day() {
    if (event == null) {
      return petition.registration().receivedOn();
    }
    return kind == PaperKind.OPINION
        ? petition.opinion().map(Opinion::approvedOn).orElse(event.occurredOn())
        : event.occurredOn();
  }

  /** Code of the organ in whose name the paper is issued, or null. */
  String organ() {
    return switch (kind.issuer()) {
      case BUREAU -> bureau();
      case UNIT -> unit();
      case REVIEWER -> reviewer();
      case FORWARDER ->
          event instanceof PetitionForwardedDown forwarded ? forwarded.fromUnitCode() : unit();
      case PETITIONER -> null;
      case ACTOR -> ofActor();
    };
  }

  String bureau() {
    return petition.registration().bureauCode();
  }

  /** 责任单位; of a petition taken back, the unit that gave it back. */
  String unit() {
    return event instanceof ObjectionUpheld upheld
        ? upheld.unitCode()
        : petition.dispatch().map(Dispatch::unitCode).orElse(null);
  }

  String reviewer() {
    return review().map(ReviewCase::reviewerUnit).orElse(null);
  }

  /** 最近的复查、复核件. */
  Optional<ReviewCase> review() {
    List<ReviewCase> reviews = petition.reviews();
    return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
  }

  private String ofActor() {
    return switch (actor.role()) {
      case "UNIT_HANDLER", "UNIT_HEAD" -> unit();
      case "REVIEWER" -> reviewer();
      default -> bureau();
    };
  }
}
