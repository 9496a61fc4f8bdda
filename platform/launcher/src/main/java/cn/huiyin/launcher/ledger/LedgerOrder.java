package cn.huiyin.launcher.ledger;

import cn.huiyin.embedded.PlatformService;
import java.util.List;

/** 导入顺序: which service takes which ledgers, in the order of LEDGERS 1. */
record LedgerOrder(PlatformService service, List<String> ledgers) {
  static List<LedgerOrder> all() {
    return List.of(
        new LedgerOrder(
            PlatformService.PETITION,
            List.of("divisions", "units", "petitions", "leader_receptions", "reviews")),
        new LedgerOrder(
            PlatformService.MEDIATION,
            List.of(
                "mediation_rooms",
                "counsel_engagements",
                "mediation_cases",
                "backlog_targets",
                "backlog_cases",
                "campaign_activities")),
        new LedgerOrder(PlatformService.DISCLOSURE, List.of("disclosures", "disclosure_requests")),
        new LedgerOrder(PlatformService.REPORTING, List.of("study_sessions", "outreach")));
  }
}
