package cn.huiyin.mediation.importing;

import cn.huiyin.events.mediation.CounselScope;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.acting.Codes;
import cn.huiyin.mediation.counsel.EndEngagement;
import cn.huiyin.mediation.counsel.EngageCounsel;
import cn.huiyin.mediation.counsel.EngagementTerms;
import cn.huiyin.mediation.domain.counsel.CounselEngagement;
import cn.huiyin.mediation.persistence.Engagements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 聘请律师台账. */
@ApplicationScoped
class CounselEngagementsLedger implements LedgerImporter {
  private final Engagements engagements;
  private final EngageCounsel engage;
  private final EndEngagement end;
  private final Cells cells;

  @Inject
  CounselEngagementsLedger(
      Engagements engagements, EngageCounsel engage, EndEngagement end, Cells cells) {
    this.engagements = engagements;
    this.engage = engage;
    this.end = end;
    this.cells = cells;
  }

  @Override
  public String ledger() {
    return "counsel_engagements";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("engagementNo"),
        LedgerColumn.required("lawyerId"),
        LedgerColumn.required("lawyerName"),
        LedgerColumn.required("firm"),
        LedgerColumn.required("scope"),
        LedgerColumn.required("startedOn"),
        LedgerColumn.optional("endedOn"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    Actor head = actors.as(Role.BUREAU_HEAD, null);
    EngagementTerms terms = terms(row);
    LocalDate startedOn = cells.requiredPast(row, "startedOn");
    LocalDate endedOn = cells.past(row, "endedOn");
    CounselEngagement engagement =
        engagements
            .numbered(terms.engagementNo())
            .orElseGet(() -> engage.execute(terms, startedOn, head));
    Cells.same(row, "lawyerId", terms.lawyerId(), engagement.lawyerId());
    Cells.same(row, "scope", terms.scopes(), engagement.scopes());
    Cells.same(row, "startedOn", startedOn, engagement.startedOn());
    if (Cells.news(row, "endedOn", endedOn, engagement.endedOn())) {
      Cells.act(row, "endedOn", () -> end.execute(engagement, endedOn, head));
    }
  }

  private static EngagementTerms terms(LedgerRow row) {
    return new EngagementTerms(
        Cells.requiredCode(row, "engagementNo"),
        Cells.requiredCode(row, "lawyerId"),
        row.required("lawyerName", row.text("lawyerName", Codes.LONGEST_NAME)),
        row.required("firm", row.text("firm", Codes.LONGEST_NAME)),
        scopes(row));
  }

  private static Set<CounselScope> scopes(LedgerRow row) {
    Set<CounselScope> scopes =
        row.list("scope").stream()
            .flatMap(
                name -> Arrays.stream(CounselScope.values()).filter(s -> s.name().equals(name)))
            .collect(Collectors.toUnmodifiableSet());
    if (scopes.isEmpty() || scopes.size() != row.list("scope").size()) {
      throw row.refuse("scope", "不是有效的服务范围", "not a list of scopes");
    }
    return scopes;
  }
}
