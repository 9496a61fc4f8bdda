package cn.huiyin.disclosure.receiving;

import cn.huiyin.disclosure.casework.request.ApplicantCipher;
import cn.huiyin.disclosure.casework.request.RequestFile;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.Reception;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** 收到申请. */
@ApplicationScoped
public class ReceiveRequest {
  private final RequestFile file;
  private final RequestNumbers numbers;
  private final ApplicantCipher cipher;
  private final Clock clock;

  @Inject
  public ReceiveRequest(
      RequestFile file, RequestNumbers numbers, ApplicantCipher cipher, Clock clock) {
    this.file = file;
    this.numbers = numbers;
    this.cipher = cipher;
    this.clock = clock;
  }

  @Transactional
  public DisclosureRequest execute(NewRequest told, Actor actor, LocalDate on) {
    UUID id = UuidV7.at(clock.instant());
    Reception reception = new Reception(numbers.next(on), told.applicantType(), actor.unit());
    DisclosureRequest request =
        DisclosureRequest.receive(id, reception, cipher.seal(id, told.applicant()), on);
    file.open(request, actor);
    return request;
  }
}
