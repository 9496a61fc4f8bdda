package cn.huiyin.mediation.rooms;

import cn.huiyin.kit.act.IdempotentAct;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.acting.Acting;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 评理室的设立与撤并. */
@Path("/api/v1/rooms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.BUREAU_HEAD)
@Tag(name = "rooms", description = "评理室 Mediation rooms")
public class RoomResource {
  private final Acting acting;
  private final Rooms rooms;
  private final EstablishRoom establish;
  private final CloseRoom close;

  @Inject
  public RoomResource(Acting acting, Rooms rooms, EstablishRoom establish, CloseRoom close) {
    this.acting = acting;
    this.rooms = rooms;
    this.establish = establish;
    this.close = close;
  }

  /** Establishes a room. */
  @POST
  @IdempotentAct
  @APIResponseSchema(value = RoomView.class, responseCode = "201")
  @Operation(
      operationId = "establishRoom",
      summary = "设立评理室 Establish a room",
      description = "编号不得重复，区划须已知。The code must be new and the division known.")
  public Response establish(@NotNull @Valid NewRoom room) {
    Room established =
        establish.execute(
            room.charter(), acting.on(room.occurredOn()), acting.as(Role.BUREAU_HEAD));
    return answer(Response.created(URI.create("/api/v1/rooms/" + established.id())), established);
  }

  /** Closes a room. */
  @POST
  @Path("/{id}/closures")
  @IdempotentAct
  @APIResponseSchema(RoomView.class)
  @Operation(
      operationId = "closeRoom",
      summary = "撤并评理室 Close a room",
      description = "撤并日及以后不得有评理场次。No session may be held on or after that day.")
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Size(max = 40) String ifMatch,
      @NotNull @Valid RoomClosing closing) {
    ActOn act = acting.on(id, ifMatch, closing.occurredOn(), Role.BUREAU_HEAD);
    Room room = rooms.find(id).orElseThrow(Problems::notFound);
    act.seen().check(room);
    return answer(Response.ok(), close.execute(room, act.on(), act.actor()));
  }

  private static Response answer(Response.ResponseBuilder response, Room room) {
    return response.entity(RoomView.of(room)).header("ETag", IfMatch.tag(room)).build();
  }
}
