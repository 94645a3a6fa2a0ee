using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Details of a partner client.</summary>
public record ClientInput
{
    /// <summary>Display name of the client.</summary>
    public string? Name { get; init; }

    /// <summary>E-mail address of the team that operates the client, not of a person.</summary>
    public string? Contact { get; init; }

    /// <summary>
    /// Permissions of the client: <c>innovations:read</c>, <c>innovations:write</c>, <c>institutions:write</c>. Empty
    /// for a client that reads public data only.
    /// </summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>
    /// The source whose records the client maintains. Without it, the permissions apply to all records.
    /// </summary>
    public InnovationSource? Source { get; init; }

    /// <summary>Code of the rate class that limits the client's requests.</summary>
    public string? RateClass { get; init; }

    /// <summary>Returns the current details, the base of a merge patch.</summary>
    public static ClientInput Of(PartnerClient client) =>
        new()
        {
            Name = client.Name,
            Contact = client.Contact,
            Scopes = client.Scopes,
            Source = client.Source,
            RateClass = client.RateClass,
        };

    internal ClientDetails ToDetails() => new(Name!.Trim(), Contact!.Trim(), [.. Scopes!.Distinct()], Source, RateClass!);
}

/// <summary>A partner client to register.</summary>
public sealed record NewClientInput : ClientInput
{
    /// <summary>
    /// Client id used to sign in: lower-case letters, digits and hyphens. It cannot be changed later.
    /// </summary>
    public string? ClientId { get; init; }
}

internal sealed class ClientInputValidator : AbstractValidator<ClientInput>
{
    public ClientInputValidator()
    {
        RuleFor(input => input.Name).Required().MaxLength(PartnerClient.NameMaxLength);
        RuleFor(input => input.Contact).Required().MaxLength(PartnerClient.ContactMaxLength).EmailAddress().WithErrorCode("NOT_AN_EMAIL");
        RuleFor(input => input.Scopes).Present().MaxItems(Permissions.OfClients.Count);
        RuleForEach(input => input.Scopes).OneOf([.. Permissions.OfClients]).WithState((_, scope) => scope);
        RuleFor(input => input.RateClass).Required().MaxLength(PartnerClient.RateClassMaxLength);
    }
}

internal sealed class NewClientInputValidator : AbstractValidator<NewClientInput>
{
    /// <summary>
    /// Prefixes with a special meaning in the audit trail, which identifies clients by their client id.
    /// </summary>
    private static readonly string[] ReservedBeginnings = ["sso-", "system", "anonymous", "unknown", "demo-accounts"];

    public NewClientInputValidator()
    {
        Include(new ClientInputValidator());
        RuleFor(input => input.ClientId)
            .Cascade(CascadeMode.Stop)
            .Required()
            .Shaped(
                ClientNames.Pattern(PartnerClient.ClientIdMaxLength),
                id => ClientNames.IsCode(id, PartnerClient.ClientIdMaxLength),
                "NOT_A_CLIENT_ID"
            )
            .Must(id => !Guid.TryParse(id, out _) && !ReservedBeginnings.Any(name => id!.StartsWith(name, StringComparison.Ordinal)))
            .WithErrorCode("RESERVED");
    }
}

/// <summary>Validates identifiers chosen by people.</summary>
internal static class ClientNames
{
    private const int Shortest = 3;

    /// <summary>The form as a regular expression.</summary>
    public static string Pattern(int longest) => $"^[a-z0-9][a-z0-9-]{{{Shortest - 2},{longest - 2}}}[a-z0-9]$";

    /// <summary>
    /// Whether the text consists of lower-case letters, digits and hyphens, with no hyphen at either end.
    /// </summary>
    public static bool IsCode(string text, int longest) =>
        text.Length >= Shortest
        && text.Length <= longest
        && text[0] != '-'
        && text[^1] != '-'
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}

internal static class ClientReferences
{
    /// <summary>Requires an existing rate class for authenticated callers.</summary>
    public static async Task RequireRateClassAsync(IAppDb db, ClientInput input, CancellationToken ct)
    {
        var known = await db.RateClasses.Where(c => c.Code == input.RateClass).Select(c => c.Code).SingleOrDefaultAsync(ct);
        if (known != input.RateClass || known == RateClass.Anonymous)
            throw new InvalidFieldsException([new("/rateClass", "UNKNOWN_RATE_CLASS", input.RateClass)]);
    }
}
