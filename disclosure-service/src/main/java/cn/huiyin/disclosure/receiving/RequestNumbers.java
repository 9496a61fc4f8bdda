package cn.huiyin.disclosure.receiving;

import cn.huiyin.disclosure.domain.request.DisclosureRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 申请编号: year and serial. */
@ApplicationScoped
public class RequestNumbers {
  private final DisclosureRequests requests;

  @Inject
  public RequestNumbers(DisclosureRequests requests) {
    this.requests = requests;
  }

  /** A number never given before. */
  public String next(LocalDate receivedOn) {
    int year = receivedOn.getYear();
    return "%d-%05d".formatted(year, requests.nextSerial(year));
  }
}
