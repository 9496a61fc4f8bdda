package cn.huiyin.disclosure.domain.request;

import java.util.Optional;
import java.util.UUID;

/** 公开申请库: where requests are kept. */
public interface DisclosureRequests {

  /** The request of an id. */
  Optional<DisclosureRequest> find(UUID id);

  /** The request of a ledger number. */
  Optional<DisclosureRequest> byRequestNo(String requestNo);

  void add(DisclosureRequest request);

  /** The next number of a year's requests that came without one, never given twice. */
  int nextSerial(int year);
}
