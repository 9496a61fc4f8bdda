package cn.huiyin.disclosure.importing;

import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.DisclosureRequests;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.kit.time.ActDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 依申请公开台账. */
@ApplicationScoped
public class DisclosureRequestLedger implements LedgerImporter {
  private final DisclosureRequests requests;
  private final RequestRowActs acts;
  private final ActDay days;

  @Inject
  public DisclosureRequestLedger(DisclosureRequests requests, RequestRowActs acts, ActDay days) {
    this.requests = requests;
    this.acts = acts;
    this.days = days;
  }

  @Override
  public String ledger() {
    return "disclosure_requests";
  }

  @Override
  public List<LedgerColumn> columns() {
    return RequestRow.COLUMNS;
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    RequestRow told = RequestRow.of(row);
    for (String column : RequestRow.DATES) {
      LocalDate day = row.date(column);
      if (day != null && day.isAfter(days.today())) {
        throw row.refuse(column, "日期在今天之后", "the day is in the future");
      }
    }
    Optional<DisclosureRequest> known = requests.byRequestNo(told.requestNo());
    known.ifPresent(request -> RequestContradictions.check(row, told, request));
    DisclosureRequest request = known.orElseGet(() -> acts.receive(told, actors));
    acts.go(row, told, request, actors);
  }
}
