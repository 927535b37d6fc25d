using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Windfall.App.Pages;

namespace Windfall.App.Serve;

/// <summary>What went wrong is said in a sentence with what to do: as a page to people, as problem+json to programs.</summary>
static class Trouble
{
    public static void AddTrouble(this IServiceCollection services) => services.AddProblemDetails(problems => problems.CustomizeProblemDetails = told =>
    {
        if (told.ProblemDetails is { Status: StatusCodes.Status401Unauthorized, Detail: null } unsigned)
            unsigned.Detail = told.HttpContext.RequestServices.GetRequiredService<Here>().Say("web.unsigned");
    });

    public static void UseTrouble(this WebApplication web)
    {
        web.UseWhen(Api.IsAsked, api => api.UseExceptionHandler().UseStatusCodePages());
        web.UseWhen(context => !Api.IsAsked(context), pages => pages
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/trouble", CreateScopeForErrors = true })
            .UseStatusCodePagesWithReExecute("/missing", createScopeForStatusCodePages: true));
        web.Use(AskedAgain);
    }

    /// <summary>The page that says what went wrong is read, not sent: a form that was refused must not be checked, and refused, once more.</summary>
    static Task AskedAgain(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IAntiforgeryValidationFeature>(null);
        }
        return next(context);
    }
}
