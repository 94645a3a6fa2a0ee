using FluentValidation;
using MediatR;

namespace JippApi.Application.Common;

/// <summary>Checks the shape of a request before its handler runs, and reports all that is wrong with it at once.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        var faults = validators.SelectMany(validator => validator.FaultsOf(request)).ToList();
        if (faults.Count > 0) throw new InvalidFieldsException(faults);

        return await next();
    }
}

/// <summary>What validators find, as clients see it.</summary>
public static class ValidatorFaults
{
    /// <summary>Everything that is wrong with a value.</summary>
    public static IEnumerable<Fault> FaultsOf<T>(this IValidator<T> validator, T value) =>
        validator.Validate(value).Errors.Select(error => new Fault(Pointers.Of(error.PropertyName), error.ErrorCode, error.CustomState));
}
