package cn.huiyin.mediation.rooms;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 评理室的查询: rooms are public places, so every role of staff may see them. */
@Path("/api/v1/rooms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.INTAKE,
  Role.Names.CLASSIFIER,
  Role.Names.UNIT_HANDLER,
  Role.Names.UNIT_HEAD,
  Role.Names.REVIEWER,
  Role.Names.MEDIATOR,
  Role.Names.LAWYER,
  Role.Names.SUPERVISOR,
  Role.Names.COUNTY_LEADER,
  Role.Names.BUREAU_HEAD,
  Role.Names.ANALYST
})
@Tag(name = "rooms", description = "评理室 Mediation rooms")
public class RoomListResource {
  private final Rooms rooms;

  @Inject
  public RoomListResource(Rooms rooms) {
    this.rooms = rooms;
  }

  /** Rooms in the order they were recorded. */
  @GET
  @Transactional
  @Operation(
      operationId = "listRooms",
      summary = "评理室目录 List rooms",
      description = "可按编号、层级、区划和某日是否开放筛选。Filters by code, level, division and day open.")
  public Page<RoomView> list(@BeanParam @Valid RoomFilter asked) {
    return rooms.page(asked.filter(), asked).map(RoomView::of);
  }

  /** One room. */
  @GET
  @Path("/{id}")
  @Transactional
  @APIResponseSchema(RoomView.class)
  @Operation(
      operationId = "getRoom",
      summary = "评理室 Get a room",
      description = "一个评理室，ETag为其版本。One room; the ETag is its version.")
  public Response get(@PathParam("id") UUID id) {
    Room room = rooms.find(id).orElseThrow(Problems::notFound);
    return Response.ok(RoomView.of(room)).header("ETag", IfMatch.tag(room)).build();
  }
}
