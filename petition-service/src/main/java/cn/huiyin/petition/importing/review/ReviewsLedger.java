package cn.huiyin.petition.importing.review;

import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.importing.known.KnownMatters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 复查复核台账. */
@ApplicationScoped
class ReviewsLedger implements LedgerImporter {
  private final KnownMatters known;
  private final ReviewRow reviews;
  private final Clock clock;

  @Inject
  ReviewsLedger(KnownMatters known, ReviewRow reviews, Clock clock) {
    this.known = known;
    this.reviews = reviews;
    this.clock = clock;
  }

  @Override
  public String ledger() {
    return "reviews";
  }

  @Override
  public List<LedgerColumn> columns() {
    return ReviewEntry.COLUMNS;
  }

  @Override
  public void prepare(List<LedgerRow> rows) {
    known.load(rows.stream().map(row -> row.text("petitionNo")).distinct().toList(), List.of());
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    ReviewEntry entry = ReviewEntry.of(row);
    ReviewChecks.check(row, entry, LocalDate.now(clock));
    Petition petition =
        known
            .petition(entry.petitionNo())
            .orElseThrow(() -> row.refuse("petitionNo", "信访件没有登记", "the petition is not known"));
    ReviewChecks.fits(row, entry, petition);
    reviews.take(petition, entry, actors);
  }
}
