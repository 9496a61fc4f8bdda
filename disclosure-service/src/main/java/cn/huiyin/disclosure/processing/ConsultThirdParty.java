package cn.huiyin.disclosure.processing;

import cn.huiyin.disclosure.casework.request.RequestFile;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 征求第三方意见. */
@ApplicationScoped
public class ConsultThirdParty {
  private final RequestFile file;

  @Inject
  public ConsultThirdParty(RequestFile file) {
    this.file = file;
  }

  @Transactional
  public DisclosureRequest execute(UUID id, IfMatch seen, Actor actor, LocalDate on) {
    DisclosureRequest request = file.take(id, seen, actor);
    request.consultThirdParty(on);
    file.write(request, actor);
    return request;
  }
}
