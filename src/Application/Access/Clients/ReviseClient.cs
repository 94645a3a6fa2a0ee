using FluentValidation;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Changes the details, permissions or rate class of a partner client.</summary>
public sealed record ReviseClient(Guid Id, int? ExpectedVersion, ClientInput Input) : IRequest<ClientItem>;

/// <summary>Returns a client's current details, the base of a merge patch.</summary>
public sealed record GetClientInput(Guid Id, int? ExpectedVersion) : IRequest<ClientInput>;

internal sealed class ReviseClientValidator : AbstractValidator<ReviseClient>
{
    public ReviseClientValidator() => RuleFor(command => command.Input).SetValidator(new ClientInputValidator());
}

internal sealed class ReviseClientHandler(IAppDb db, TimeProvider clock) : IRequestHandler<ReviseClient, ClientItem>
{
    public async Task<ClientItem> Handle(ReviseClient command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var client = await ClientLookup.LoadClientAsync(db, command.Id, command.ExpectedVersion, now, ct);
        await ClientReferences.RequireRateClassAsync(db, command.Input, ct);

        client.Revise(command.Input.ToDetails(), now);

        await db.SaveChangesAsync(ct);
        return await ClientLookup.ReadClientAsync(db, client.Id, now, ct);
    }
}

internal sealed class GetClientInputHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GetClientInput, ClientInput>
{
    public async Task<ClientInput> Handle(GetClientInput request, CancellationToken ct) =>
        ClientInput.Of(await ClientLookup.LoadClientAsync(db, request.Id, request.ExpectedVersion, clock.GetUtcNow(), ct));
}
