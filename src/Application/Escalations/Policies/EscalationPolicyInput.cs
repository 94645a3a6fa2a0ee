using System.Globalization;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>Content of an escalation policy.</summary>
public record EscalationPolicyInput
{
    /// <summary>Name of the policy.</summary>
    public string? Name { get; init; }

    /// <summary>The levels in ascending order.</summary>
    public IReadOnlyList<PolicyLevelInput>? Levels { get; init; }

    /// <summary>Hours (WIB) in which nobody is notified; omit for none.</summary>
    public QuietHoursInput? QuietHours { get; init; }

    /// <summary>Maximum number of days for which one acknowledgement stops the clock.</summary>
    public int? MaxStopDays { get; init; }

    internal static EscalationPolicyInput Of(EscalationPolicy policy) =>
        new()
        {
            Name = policy.Name,
            Levels = [.. policy.Levels.Select(level => new PolicyLevelInput(level.AfterDays, level.Level))],
            QuietHours = QuietHoursInput.Of(policy.QuietHours),
            MaxStopDays = policy.MaxStopDays,
        };

    internal PolicyTerms ToTerms() =>
        new(
            Name!.Trim(),
            [.. Levels!.Select(level => new PolicyLevel(level.AfterDays!.Value, level.Level!.Value))],
            QuietHours?.ToHours(),
            MaxStopDays!.Value
        );
}

/// <summary>An escalation policy to add for a province.</summary>
public sealed record NewEscalationPolicyInput : EscalationPolicyInput
{
    /// <summary>Two-digit code of the province. The national policy always exists.</summary>
    public string? RegionCode { get; init; }
}

/// <summary>A level of an escalation policy.</summary>
/// <param name="AfterDays">Days of delay after which the level is reached.</param>
/// <param name="Level">The level.</param>
public sealed record PolicyLevelInput(int? AfterDays = null, EscalationLevel? Level = null);

/// <summary>Hours in which nobody is notified. They may span midnight.</summary>
/// <param name="From">Start in Western Indonesia Time, such as <c>18:00</c>.</param>
/// <param name="To">End in Western Indonesia Time, such as <c>07:00</c>.</param>
public sealed record QuietHoursInput(string? From = null, string? To = null)
{
    private const string Format = "HH:mm";

    internal static QuietHoursInput? Of(QuietHours? hours) => hours is null ? null : new(Text(hours.From), Text(hours.To));

    internal const string Form = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    internal static bool IsTime(string text) =>
        string.IsNullOrWhiteSpace(text) || TimeOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    internal QuietHours ToHours() =>
        new(
            TimeOnly.ParseExact(From!, Format, CultureInfo.InvariantCulture),
            TimeOnly.ParseExact(To!, Format, CultureInfo.InvariantCulture)
        );

    private static string Text(TimeOnly time) => time.ToString(Format, CultureInfo.InvariantCulture);
}

internal sealed class EscalationPolicyInputValidator : AbstractValidator<EscalationPolicyInput>
{
    private static readonly int MaxLevels = Enum.GetValues<EscalationLevel>().Length;

    public EscalationPolicyInputValidator()
    {
        RuleFor(input => input.Name).Required().MaxLength(EscalationPolicy.NameMaxLength);
        RuleFor(input => input.Levels).Filled();
        RuleFor(input => input.Levels).MaxItems(MaxLevels);
        RuleForEach(input => input.Levels)
            .ChildRules(level =>
            {
                level.RuleFor(l => l.AfterDays).Present().Within(1, EscalationPolicy.MaxDays);
                level.RuleFor(l => l.Level).Present();
            });
        RuleFor(input => input.QuietHours!)
            .ChildRules(hours =>
            {
                hours.RuleFor(h => h.From).Required();
                hours.RuleFor(h => h.From).Shaped(QuietHoursInput.Form, QuietHoursInput.IsTime, "NOT_A_TIME_OF_DAY").WithState(h => h.From);
                hours.RuleFor(h => h.To).Required();
                hours.RuleFor(h => h.To).Shaped(QuietHoursInput.Form, QuietHoursInput.IsTime, "NOT_A_TIME_OF_DAY").WithState(h => h.To);
            });
        RuleFor(input => input.MaxStopDays).Present().Within(1, EscalationPolicy.MaxDays);
    }
}

internal sealed class NewEscalationPolicyInputValidator : AbstractValidator<NewEscalationPolicyInput>
{
    public NewEscalationPolicyInputValidator()
    {
        Include(new EscalationPolicyInputValidator());
        RuleFor(input => input.RegionCode).Required();
    }
}

/// <summary>An escalation policy.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Name">Name of the policy.</param>
/// <param name="RegionCode">The province to which the policy applies; absent for the national policy, which applies to
/// provinces without one of their own.</param>
/// <param name="Levels">The levels in ascending order.</param>
/// <param name="QuietHours">Hours (WIB) in which nobody is notified; absent when there are none.</param>
/// <param name="MaxStopDays">Maximum number of days for which one acknowledgement stops the clock.</param>
/// <param name="UpdatedAt">When the policy was last changed.</param>
public sealed record EscalationPolicyItem(
    Guid Id,
    string Name,
    string? RegionCode,
    IReadOnlyList<PolicyLevel> Levels,
    QuietHoursInput? QuietHours,
    int MaxStopDays,
    DateTimeOffset UpdatedAt
) : VersionedItem
{
    internal static EscalationPolicyItem Of(EscalationPolicy policy) =>
        new(
            policy.Id.Value,
            policy.Name,
            policy.RegionCode,
            policy.Levels,
            QuietHoursInput.Of(policy.QuietHours),
            policy.MaxStopDays,
            policy.UpdatedAt
        )
        {
            Version = policy.Version,
        };
}

/// <summary>The escalation policies: the national one first, then by province.</summary>
public sealed record EscalationPolicyList(IReadOnlyList<EscalationPolicyItem> Items);
