using AutoMapper;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Application;

/// <summary>Registers the use cases.</summary>
public static class DependencyInjection
{
    /// <summary>Registers handlers, validators, mappings and what they share.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="mapperLicence">Licence key of AutoMapper, for those who need a commercial one.</param>
    public static IServiceCollection AddApplication(this IServiceCollection services, string? mapperLicence) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<KnownSpelling>()
            .AddSingleton(provider => CreateMapper(mapperLicence, provider.GetRequiredService<ILoggerFactory>()))
            .AddScoped<ServiceFactory>(provider => type => provider.GetService(type)!)
            .AddScoped<IMediator, Mediator>()
            .AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>))
            .Scan(scan => scan
                .FromAssemblyOf<IAppDb>()
                .AddClasses(types => types.AssignableToAny(typeof(IRequestHandler<,>), typeof(INotificationHandler<>)), publicOnly: false)
                .AsImplementedInterfaces()
                .WithScopedLifetime()
                .AddClasses(types => types.AssignableTo(typeof(IValidator<>)), publicOnly: false)
                .AsImplementedInterfaces()
                .WithSingletonLifetime());

    private static IMapper CreateMapper(string? licence, ILoggerFactory logs) => new MapperConfiguration(
        mapper =>
        {
            mapper.LicenseKey = licence;
            mapper.ShouldMapProperty = property => property.GetMethod is { IsPrivate: false };
            mapper.AddMaps(typeof(IAppDb).Assembly);
        },
        logs).CreateMapper();
}
