using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;

namespace Windfall.App.Serve;

/// <summary>The brief over HTTP, for this machine only: a page at <c>/</c>, JSON at <c>/api/brief</c>.</summary>
static class Web
{
    public const int DefaultPort = 5150;

    public static WebApplication Build(Shell shell, string workspaceName, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);      // why it did not start is said in a sentence
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));

        var web = builder.Build();
        web.Use(OnlyByItsName);
        web.MapGet("/", (string? post, string? lang) => Page(shell, workspaceName, post, lang));
        web.MapGet("/api/brief", (string? post, string? lang) => Json(shell, workspaceName, post, lang));
        web.MapGet("/healthz", () => TypedResults.Text("ok"));
        return web;
    }

    /// <returns>The port asked for if it is free, else 0: any.</returns>
    public static int FreePort(int wanted)
    {
        using var listener = new TcpListener(IPAddress.Loopback, wanted);
        try
        {
            listener.Start();
            return wanted;
        }
        catch (SocketException)
        {
            return 0;
        }
    }

    /// <summary>A page of another name that resolves to this machine must not read what is here (DNS rebinding).</summary>
    static Task OnlyByItsName(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is "127.0.0.1" or "localhost")
            return next(context);

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    static Results<ContentHttpResult, NotFound<string>> Page(Shell shell, string workspaceName, string? post, string? lang) =>
        Answer(shell, workspaceName, post, lang, "text/html; charset=utf-8", (brief, culture, workspace) =>
        {
            using var page = new StringWriter(CultureInfo.InvariantCulture);
            BriefHtml.Write(brief, culture, workspace.TimeZone, page);
            return page.ToString();
        });

    static Results<ContentHttpResult, NotFound<string>> Json(Shell shell, string workspaceName, string? post, string? lang) =>
        Answer(shell, workspaceName, post, lang, "application/json", (brief, culture, workspace) =>
        {
            using var json = new MemoryStream();
            BriefJson.Write(brief, culture, workspace.TimeZone, json);
            return Encoding.UTF8.GetString(json.ToArray());
        });

    static Results<ContentHttpResult, NotFound<string>> Answer(
        Shell shell, string workspaceName, string? post, string? lang, string type, Func<Core.Briefs.Brief, CultureInfo, Workspace, string> write)
    {
        if (Workspace.Open(shell, workspaceName, at: null, out var problem) is not { } workspace)
            return TypedResults.NotFound(problem);

        var named = post is null ? null : PostAddress.Read(post);
        if (post is not null && named is null)
            return TypedResults.NotFound("That is not the address of a post.");
        if (BriefCommand.Make(workspace, named?.Id) is not { } brief)
            return TypedResults.NotFound($"Workspace {workspaceName} has no such post yet.");

        var culture = lang is "en" or "fr" ? CultureInfo.GetCultureInfo(lang) : shell.Culture;
        return TypedResults.Text(write(brief, culture, workspace), type);
    }
}
