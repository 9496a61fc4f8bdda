package cn.huiyin.disclosure.persistence;

import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.DisclosureRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** 公开申请库 on PostgreSQL. */
@ApplicationScoped
class StoredRequests implements DisclosureRequests {
  private final EntityManager entities;
  private final Serials serials;

  @Inject
  StoredRequests(EntityManager entities, Serials serials) {
    this.entities = entities;
    this.serials = serials;
  }

  @Override
  public Optional<DisclosureRequest> find(UUID id) {
    return Optional.ofNullable(entities.find(DisclosureRequest.class, id));
  }

  @Override
  public Optional<DisclosureRequest> byRequestNo(String requestNo) {
    return entities
        .createQuery(
            "from DisclosureRequest r where r.state.requestNo = :no", DisclosureRequest.class)
        .setParameter("no", requestNo)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(DisclosureRequest request) {
    entities.persist(request);
  }

  @Override
  public int nextSerial(int year) {
    return serials.next("request", year);
  }
}
