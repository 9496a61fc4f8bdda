package cn.huiyin.disclosure.receiving;

import cn.huiyin.disclosure.casework.request.RequestFile;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 收到补正. */
@ApplicationScoped
public class TakeCorrection {
  private final RequestFile file;

  @Inject
  public TakeCorrection(RequestFile file) {
    this.file = file;
  }

  @Transactional
  public DisclosureRequest execute(UUID id, IfMatch seen, Actor actor, LocalDate on) {
    DisclosureRequest request = file.take(id, seen, actor);
    request.correct(on);
    file.write(request, actor);
    return request;
  }
}
