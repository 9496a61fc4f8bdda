package cn.huiyin.petition.importing.act;

import cn.huiyin.petition.importing.answer.OutcomeStep;
import cn.huiyin.petition.importing.answer.RatingStep;
import cn.huiyin.petition.importing.answer.UnitSteps;
import cn.huiyin.petition.importing.known.RowCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 一行的全部行为, in the order of the procedure; each step does only what is not done yet. */
@ApplicationScoped
public class PetitionRow {
  private final ClassificationStep classification;
  private final DispositionStep disposition;
  private final UnitSteps unit;
  private final OutcomeStep outcome;
  private final RatingStep rating;

  @Inject
  PetitionRow(
      ClassificationStep classification,
      DispositionStep disposition,
      UnitSteps unit,
      OutcomeStep outcome,
      RatingStep rating) {
    this.classification = classification;
    this.disposition = disposition;
    this.unit = unit;
    this.outcome = outcome;
    this.rating = rating;
  }

  /** Brings a registered petition to where the row says it is. */
  public void take(RowCase row) {
    SameAsRecorded.check(row);
    classification.take(row);
    disposition.take(row);
    unit.take(row);
    outcome.take(row);
    rating.take(row);
  }
}
