using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>What is said about a partner's system.</summary>
public record ClientInput
{
    /// <summary>What it is.</summary>
    public string? Name { get; init; }

    /// <summary>E-mail address of the team that runs it, not of a person.</summary>
    public string? Contact { get; init; }

    /// <summary>
    /// What it may do: <c>innovations:read</c>, <c>innovations:write</c>, <c>institutions:write</c>; none to read what
    /// is public.
    /// </summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The ministry's list that it keeps; without one, what it may do holds for all records.</summary>
    public InnovationSource? Source { get; init; }

    /// <summary>How often it may ask: code of a rate class.</summary>
    public string? RateClass { get; init; }

    /// <summary>What has been said so far, as the starting point of a merge patch.</summary>
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

/// <summary>A partner's system that is to be admitted.</summary>
public sealed record NewClientInput : ClientInput
{
    /// <summary>The name by which it signs in; lower-case letters, digits and hyphens. It never changes.</summary>
    public string? ClientId { get; init; }
}

internal sealed class ClientInputValidator : AbstractValidator<ClientInput>
{
    public ClientInputValidator()
    {
        RuleFor(input => input.Name).Required().AtMost(PartnerClient.NameMaxLength);
        RuleFor(input => input.Contact).Required().AtMost(PartnerClient.ContactMaxLength).EmailAddress().WithErrorCode("NOT_AN_EMAIL");
        RuleFor(input => input.Scopes).Present();
        RuleForEach(input => input.Scopes)
            .Must(Permissions.OfClients.Contains)
            .WithErrorCode("INVALID_VALUE")
            .WithState((_, scope) => scope);
        RuleFor(input => input.RateClass).Required();
    }
}

internal sealed class NewClientInputValidator : AbstractValidator<NewClientInput>
{
    /// <summary>By the client id the client is known in records, where these names stand for others.</summary>
    private static readonly string[] ReservedBeginnings = ["sso-", "system", "anonymous", "unknown", "demo-accounts"];

    public NewClientInputValidator()
    {
        Include(new ClientInputValidator());
        RuleFor(input => input.ClientId)
            .Cascade(CascadeMode.Stop)
            .Required()
            .Must(id => Names.IsCode(id!, PartnerClient.ClientIdMaxLength))
            .WithErrorCode("NOT_A_CLIENT_ID")
            .Must(id => !Guid.TryParse(id, out _) && !ReservedBeginnings.Any(name => id!.StartsWith(name, StringComparison.Ordinal)))
            .WithErrorCode("RESERVED");
    }
}

/// <summary>Names that people choose for what programs name.</summary>
internal static class Names
{
    private const int Shortest = 3;

    /// <summary>Lower-case letters, digits and hyphens, with no hyphen at either end.</summary>
    public static bool IsCode(string text, int longest) =>
        text.Length >= Shortest
        && text.Length <= longest
        && text[0] != '-'
        && text[^1] != '-'
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}

internal static class ClientReferences
{
    /// <summary>The rate class exists, and is one for callers who are known.</summary>
    public static async Task RequireRateClassAsync(this IAppDb db, ClientInput input, CancellationToken ct)
    {
        var known = await db.RateClasses.Where(c => c.Code == input.RateClass).Select(c => c.Code).SingleOrDefaultAsync(ct);
        if (known != input.RateClass || known == RateClass.Anonymous)
            throw new InvalidFieldsException([new("/rateClass", "UNKNOWN_RATE_CLASS", input.RateClass)]);
    }
}
