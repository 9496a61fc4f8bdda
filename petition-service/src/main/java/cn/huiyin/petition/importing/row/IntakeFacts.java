package cn.huiyin.petition.importing.row;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.SourceMark;
import cn.huiyin.kit.ledger.LedgerRow;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** 登记事项: what a row says of the petition as it came in. Holds personal data: never logged. */
public record IntakeFacts(
    String petitionNo,
    OffsetDateTime receivedAt,
    Channel channel,
    SourceMark source,
    String divisionCode,
    String place,
    String petitionerName,
    String idNumber,
    String phone,
    String address,
    int partySize,
    int representatives,
    String text) {
  private static final int MOST_PERSONS = 100_000;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_TEXT = 20_000;
  private static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}";
  private static final String DIVISION = "[A-Za-z0-9]{1,20}";

  static IntakeFacts of(LedgerRow row) {
    Integer size = row.integer("partySize", 1, MOST_PERSONS);
    Integer representatives = row.integer("representatives", 0, MOST_PERSONS);
    return new IntakeFacts(
        Cells.code(row, "petitionNo", NUMBER),
        row.required("receivedAt", row.dateTime("receivedAt")),
        row.required("channel", row.oneOf("channel", Channel.class)),
        row.oneOf("source", SourceMark.class),
        Cells.code(row, "divisionCode", DIVISION),
        row.text("place", LONGEST_PLACE),
        row.text("petitionerName", LONGEST_NAME),
        row.text("idNumber", LONGEST_NAME),
        row.text("phone", LONGEST_NAME),
        row.text("address", LONGEST_PLACE),
        size == null ? 1 : size,
        representatives == null ? 0 : representatives,
        row.required("text", row.text("text", LONGEST_TEXT)));
  }

  /** The day of receipt in Asia/Shanghai: the clocks count from it. */
  public LocalDate receivedOn() {
    return receivedAt.toLocalDate();
  }

  /** Codes only: the rest is personal. */
  @Override
  public String toString() {
    return "IntakeFacts[" + petitionNo + "]";
  }
}
