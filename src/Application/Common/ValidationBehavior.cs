using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace JippApi.Application.Common;

/// <summary>Validates a request before its handler runs and reports all faults at once.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        var faults = validators.SelectMany(validator => validator.FaultsOf(request)).ToList();
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);

        return await next();
    }
}

/// <summary>Converts validation failures into faults.</summary>
public static class ValidatorFaults
{
    private const string Found = "JippApi.Found";

    static ValidatorFaults() =>
        ValidatorOptions.Global.OnFailureCreated = (failure, context, _, _, _) =>
        {
            if (!context.RootContextData.TryGetValue(Found, out var list) || list is not List<ValidationFailure> found)
                return failure;
            found.Add(failure);
            return found.Count > Fault.MaxNamed ? throw new TooManyFaultsException() : failure;
        };

    /// <summary>
    /// Returns the faults of a value: all of them or, when there are too many, one more than a response names.
    /// </summary>
    public static IEnumerable<Fault> FaultsOf<T>(this IValidator<T> validator, T value)
    {
        List<ValidationFailure> found = [];
        var context = new ValidationContext<T>(value);
        context.RootContextData[Found] = found;
        try
        {
            validator.Validate(context);
        }
        catch (TooManyFaultsException)
        {
            // FluentValidation has no other way to stop after a number of failures
        }

        return found.Select(error => new Fault(Pointers.Of(error.PropertyName), error.ErrorCode, error.CustomState));
    }

    private sealed class TooManyFaultsException : Exception;
}
