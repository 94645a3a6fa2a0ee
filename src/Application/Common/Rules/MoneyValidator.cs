using FluentValidation;

namespace JippApi.Application.Common;

/// <summary>The rules of an amount of money.</summary>
internal sealed class MoneyValidator : AbstractValidator<Money>
{
    public MoneyValidator()
    {
        RuleFor(money => money.Amount).Required();
        RuleFor(money => money.Amount).Shaped(Money.AmountForm + "$", Money.IsAmount, "NOT_AN_AMOUNT");
        RuleFor(money => money.Currency).OneOf([Money.Rupiah]).WithState(money => money.Currency);
    }
}
