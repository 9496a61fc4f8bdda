package cn.huiyin.petition.domain;

import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.part.Part;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import java.time.LocalDate;
import java.util.List;

/** All of a petition's state that events carry, to compare. */
record PetitionSnapshot(
    PetitionStage stage,
    String owner,
    LocalDate lastStep,
    boolean sealed,
    Object registration,
    Object classification,
    Object disposition,
    Object dispatch,
    Object handling,
    Object opinion,
    Object closing,
    Object execution,
    Object sides,
    List<PetitionClock> clocks,
    List<ReviewCase> reviews,
    List<Supervision> supervisions,
    Object urgency,
    Object charge,
    LocalDate instructedOn,
    List<Part> parts,
    Object ownPart,
    Object report,
    long version) {

  static PetitionSnapshot of(Petition p) {
    return new PetitionSnapshot(
        p.stage(),
        p.ownerUnit(),
        p.lastStepOn(),
        p.underSeal(),
        p.registration(),
        p.classification(),
        p.disposition(),
        p.dispatch(),
        p.handling(),
        p.opinion(),
        p.closing(),
        p.execution(),
        p.sides(),
        p.clocks(),
        p.reviews(),
        p.supervisions(),
        p.urgency(),
        p.charge(),
        p.instructedOn(),
        p.parts(),
        p.ownPart(),
        p.reportState(),
        p.eventVersion());
  }
}
