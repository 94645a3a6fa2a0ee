using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;

namespace JippApi.Application.Common;

/// <summary>An amount of money. The amount is a string, so that no client rounds it.</summary>
public sealed partial record Money
{
    /// <summary>The currency of public budgets.</summary>
    public const string Rupiah = "IDR";

    /// <summary>Decimal amount, such as <c>1250000.00</c>.</summary>
    public string? Amount { get; init; }

    /// <summary>Currency, always <c>IDR</c>; may be omitted.</summary>
    public string? Currency { get; init; }

    /// <summary>Returns an amount in rupiah.</summary>
    public static Money? Of(decimal? amount) =>
        amount is { } value ? new() { Amount = value.ToString("0.00", CultureInfo.InvariantCulture), Currency = Rupiah } : null;

    internal decimal Value => decimal.Parse(Amount!, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    internal const string AmountForm = @"^[0-9]{1,15}(\.[0-9]{1,2})?";

    internal static bool IsAmount(string text) => AmountPattern().IsMatch(text);

    [GeneratedRegex(AmountForm + @"\z")]
    private static partial Regex AmountPattern();
}

internal sealed class MoneyValidator : AbstractValidator<Money>
{
    public MoneyValidator()
    {
        RuleFor(money => money.Amount).Required();
        RuleFor(money => money.Amount).Shaped(Money.AmountForm + "$", Money.IsAmount, "NOT_AN_AMOUNT");
        RuleFor(money => money.Currency).OneOf([Money.Rupiah]).WithState(money => money.Currency);
    }
}
