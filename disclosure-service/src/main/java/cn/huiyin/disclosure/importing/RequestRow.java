package cn.huiyin.disclosure.importing;

import cn.huiyin.events.disclosure.ApplicantType;
import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerRow;
import java.time.LocalDate;
import java.util.List;

/** 台账一行: a request as the ledger tells it; what can't be true is refused here. */
record RequestRow(
    String requestNo,
    ApplicantType applicantType,
    LocalDate receivedOn,
    LocalDate correctionAskedOn,
    LocalDate correctedOn,
    LocalDate thirdPartyFrom,
    LocalDate thirdPartyTo,
    LocalDate extendedOn,
    LocalDate repliedOn,
    ReplyResult result) {
  static final List<LedgerColumn> COLUMNS =
      List.of(
          LedgerColumn.key("requestNo"),
          LedgerColumn.required("applicantType"),
          LedgerColumn.required("receivedOn"),
          LedgerColumn.optional("correctionAskedOn"),
          LedgerColumn.optional("correctedOn"),
          LedgerColumn.optional("thirdPartyFrom"),
          LedgerColumn.optional("thirdPartyTo"),
          LedgerColumn.optional("extendedOn"),
          LedgerColumn.optional("repliedOn"),
          LedgerColumn.optional("result"));
  static final List<String> DATES =
      List.of(
          "receivedOn",
          "correctionAskedOn",
          "correctedOn",
          "thirdPartyFrom",
          "thirdPartyTo",
          "extendedOn",
          "repliedOn");
  private static final int LONGEST_NUMBER = 60;

  static RequestRow of(LedgerRow row) {
    RequestRow request =
        new RequestRow(
            row.required("requestNo", row.text("requestNo", LONGEST_NUMBER)),
            row.required("applicantType", row.oneOf("applicantType", ApplicantType.class)),
            row.required("receivedOn", row.date("receivedOn")),
            row.date("correctionAskedOn"),
            row.date("correctedOn"),
            row.date("thirdPartyFrom"),
            row.date("thirdPartyTo"),
            row.date("extendedOn"),
            row.date("repliedOn"),
            row.oneOf("result", ReplyResult.class));
    request.check(row);
    return request;
  }

  private void check(LedgerRow row) {
    DATES.forEach(column -> inOrder(row, column));
    needs(row, "correctedOn", correctedOn, "correctionAskedOn", correctionAskedOn);
    needs(row, "thirdPartyTo", thirdPartyTo, "thirdPartyFrom", thirdPartyFrom);
    if ((repliedOn == null) != (result == null)) {
      throw row.refuse(
          repliedOn == null ? "repliedOn" : "result",
          "答复日期和答复类型须同时填写",
          "the day of the reply and its result go together");
    }
  }

  private void inOrder(LedgerRow row, String column) {
    LocalDate day = row.date(column);
    if (day != null && day.isBefore(receivedOn)) {
      throw row.refuse(column, "早于收到申请之日", "before the request was received");
    }
    boolean replied = repliedOn != null && !repliedOn.isBefore(receivedOn);
    if (day != null && replied && day.isAfter(repliedOn)) {
      throw row.refuse(column, "晚于答复之日", "after the reply");
    }
  }

  private static void needs(
      LedgerRow row, String column, LocalDate day, String earlierColumn, LocalDate earlier) {
    if (day != null && (earlier == null || day.isBefore(earlier))) {
      throw row.refuse(column, "缺少或者早于" + earlierColumn, "without or before " + earlierColumn);
    }
  }
}
