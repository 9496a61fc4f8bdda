package cn.huiyin.petition.importing.row;

import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 信访件台账的一行, typed.
 *
 * @param disposedOn day of the first disposition
 * @param routeNoticeOn day the legal-route notice was served or the transfer took effect (F2)
 */
public record PetitionEntry(
    IntakeFacts intake,
    RouteFacts route,
    LedgerDisposition disposition,
    LocalDate disposedOn,
    LocalDate routeNoticeOn,
    OutcomeFacts outcome,
    String voidReason) {
  private static final int LONGEST_REASON = 200;

  /** The columns of the petitions ledger. */
  public static final List<LedgerColumn> COLUMNS =
      Stream.of(
              Stream.of(LedgerColumn.key("petitionNo")),
              Stream.of("receivedAt", "channel", "divisionCode", "text")
                  .map(LedgerColumn::required),
              Stream.of(
                      "source",
                      "place",
                      "petitionerName",
                      "idNumber",
                      "phone",
                      "address",
                      "partySize",
                      "representatives",
                      "kind",
                      "route",
                      "subjectCode",
                      "unitCode",
                      "matterNo",
                      "classifiedOn",
                      "disposition",
                      "disposedOn",
                      "routeNoticeOn",
                      "acceptedOn",
                      "extendedDays",
                      "conclusion",
                      "concludedOn",
                      "servedOn",
                      "bureauRating",
                      "unitRating",
                      "ratedOn",
                      "voidReason")
                  .map(LedgerColumn::optional))
          .flatMap(columns -> columns)
          .toList();

  /** Reads a row; refuses it at the first cell that isn't what it should be. */
  public static PetitionEntry of(LedgerRow row) {
    return new PetitionEntry(
        IntakeFacts.of(row),
        RouteFacts.of(row),
        row.oneOf("disposition", LedgerDisposition.class),
        row.date("disposedOn"),
        row.date("routeNoticeOn"),
        OutcomeFacts.of(row),
        row.text("voidReason", LONGEST_REASON));
  }

  /** Codes only: the rest is personal. */
  @Override
  public String toString() {
    return "PetitionEntry[" + intake.petitionNo() + "]";
  }
}
