using FluentValidation;
using MediatR;

namespace JippApi.Application.Common;

/// <summary>Checks the shape of a request before its handler runs, and reports all that is wrong with it at once.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(request, ct);
            if (!result.IsValid)
                throw new InvalidFieldsException([.. result.Errors.Select(e => new Fault(Pointers.Of(e.PropertyName), e.ErrorCode, e.CustomState))]);
        }

        return await next();
    }
}
