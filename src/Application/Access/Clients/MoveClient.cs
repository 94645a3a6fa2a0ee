using System.Text.Json.Serialization;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Disables or enables a partner client.</summary>
/// <param name="Id">The client.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why the client is disabled; required for disabling it.</param>
public sealed record MoveClient(Guid Id, int? ExpectedVersion, ClientStatus? To, string? Reason) : IRequest<ClientItem>;

/// <summary>Lists the moves of a partner client, with the obstacle to each one that is not open.</summary>
public sealed record ListClientTransitions(Guid Id) : IRequest<ClientTransitions>;

/// <summary>Status of a client and its possible moves.</summary>
/// <param name="Version">Version of the client; its entity tag is derived from it.</param>
/// <param name="Status">Whether the client may sign in.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record ClientTransitions(
    [property: System.Text.Json.Serialization.JsonIgnore] int Version,
    ClientStatus Status,
    IReadOnlyList<ClientMove> Moves
) : IVersioned;

/// <summary>A move of a client.</summary>
/// <param name="To">The status the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move; absent when it is open.</param>
public sealed record ClientMove(ClientStatus To, [property: JsonConverter(typeof(RuleCodes))] string? Obstacle);

internal sealed class MoveClientValidator : AbstractValidator<MoveClient>
{
    public MoveClientValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.Reason).MaxLength(PartnerClient.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To == ClientStatus.Disabled);
    }
}

internal sealed class MoveClientHandler(IAppDb db, TimeProvider clock) : IRequestHandler<MoveClient, ClientItem>
{
    public async Task<ClientItem> Handle(MoveClient command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var client = await ClientLookup.LoadClientAsync(db, command.Id, command.ExpectedVersion, now, ct);

        if (command.To == ClientStatus.Active)
        {
            client.Enable(now);
        }
        else
        {
            client.Disable(command.Reason!.Trim(), now);
            // Otherwise enabling the client again would revive its tokens
            await ClientSecrets.EndSessionsAsync(db, client.Id, now, ct);
        }

        await db.SaveChangesAsync(ct);
        return await ClientLookup.ReadClientAsync(db, client.Id, now, ct);
    }
}

internal sealed class ListClientTransitionsHandler(IAppDb db, TimeProvider clock)
    : IRequestHandler<ListClientTransitions, ClientTransitions>
{
    public async Task<ClientTransitions> Handle(ListClientTransitions request, CancellationToken ct)
    {
        var client = await ClientLookup.ReadClientAsync(db, new(request.Id), clock.GetUtcNow(), ct);
        return new(
            client.Version,
            client.Status,
            [
                .. Enum.GetValues<ClientStatus>()
                    .Select(to => new ClientMove(to, to == client.Status ? AccessRules.ClientTransitionAllowed.Code : null)),
            ]
        );
    }
}
