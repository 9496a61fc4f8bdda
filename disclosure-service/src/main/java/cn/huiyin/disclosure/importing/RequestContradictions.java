package cn.huiyin.disclosure.importing;

import cn.huiyin.disclosure.domain.request.Consultation;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.RequestClocks;
import cn.huiyin.kit.ledger.LedgerRow;
import java.util.Objects;

/** 前后矛盾: a row sent again may say more than before, not something else. */
final class RequestContradictions {
  private RequestContradictions() {}

  static void check(LedgerRow row, RequestRow told, DisclosureRequest request) {
    RequestClocks clocks = request.clocks();
    same(row, "applicantType", request.state().applicantType(), told.applicantType());
    same(row, "receivedOn", clocks.receivedOn(), told.receivedOn());
    same(row, "correctionAskedOn", clocks.correctionAskedOn(), told.correctionAskedOn());
    same(row, "correctedOn", clocks.correctedOn(), told.correctedOn());
    for (Consultation consultation : clocks.consultations()) {
      same(row, "thirdPartyFrom", consultation.askedOn(), told.thirdPartyFrom());
    }
    same(row, "extendedOn", clocks.extendedOn(), told.extendedOn());
    same(row, "repliedOn", clocks.repliedOn(), told.repliedOn());
    same(row, "result", request.state().result(), told.result());
  }

  private static void same(LedgerRow row, String column, Object known, Object told) {
    if (known != null && !Objects.equals(known, told)) {
      throw row.refuse(column, "与已登记的内容不一致", "contradicts what is recorded already");
    }
  }
}
