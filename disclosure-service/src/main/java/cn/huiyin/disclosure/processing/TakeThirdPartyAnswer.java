package cn.huiyin.disclosure.processing;

import cn.huiyin.disclosure.casework.request.RequestFile;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.events.disclosure.ThirdPartyPosition;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 第三方提出意见. */
@ApplicationScoped
public class TakeThirdPartyAnswer {
  private final RequestFile file;

  @Inject
  public TakeThirdPartyAnswer(RequestFile file) {
    this.file = file;
  }

  @Transactional
  public DisclosureRequest execute(
      UUID id, IfMatch seen, ThirdPartyPosition position, Actor actor, LocalDate on) {
    DisclosureRequest request = file.take(id, seen, actor);
    request.takeThirdPartyAnswer(position, on);
    file.write(request, actor);
    return request;
  }
}
