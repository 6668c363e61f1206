using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportCompiler.Preview;
using ReportCompiler.Preview.Editing;
using ReportCompiler.Publishing.Previews;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>A copy of the real reports, and a server from whose pages they can be filled in.</summary>
internal sealed class Edited : IAsyncDisposable
{
    /// <summary>The data file that tests fill in.</summary>
    public const string File = "reports/suqian/2024.yaml";

    private readonly Workshop _workshop = Workshop.RealReports();
    private readonly HttpClient _client = new();

    private Edited(bool canCommit)
    {
        var source = new ReportSource(_workshop.Folder.At("reports"), "reports", 2);
        var preview = new SitePreview(Forms.Catalog, new PreviewOptions(source, null));
        preview.Update(Workshop.Pages);
        Server = new PreviewServer(preview, 0, new EditOptions(source, Forms.Catalog, Begin, canCommit, () => preview.Update(Workshop.Pages)));
    }

    public PreviewServer Server { get; }

    public string Token => Server.EditAddress!.Fragment["#token=".Length..];

    public string Root => _workshop.Folder.At(".");

    public static async Task<Edited> StartAsync(bool canCommit = false)
    {
        var edited = new Edited(canCommit);
        await edited.Server.StartAsync(default);
        return edited;
    }

    public string PathOf(string file) => _workshop.Folder.At(file);

    public string Read(string file = File) => System.IO.File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => _workshop.Folder.Write(file, text);

    public string Version(string file = File) => Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(PathOf(file))));

    /// <summary>The draft of one cell, as a page sends it.</summary>
    public string Draft(string cell, string typed, string file = File, string? version = null) =>
        $$$"""{"file": "{{{file}}}", "version": "{{{version ?? Version(file)}}}", "cells": {"{{{cell}}}": "{{{typed}}}"}, "prose": {}}""";

    /// <summary>Asks as a page does that holds the token.</summary>
    public Task<HttpResponseMessage> AskAsync(string what, string? body = null) =>
        SendAsync(what, body, Token, Server.Address.GetLeftPart(UriPartial.Authority));

    public async Task<(int Status, JsonElement Answer)> AnswerAsync(string what, string? body = null)
    {
        using var response = await AskAsync(what, body);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone());
    }

    /// <summary>Asks with any token and from any page.</summary>
    public Task<HttpResponseMessage> SendAsync(string what, string? body, string? token, string? origin, string? host = null)
    {
        var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(Server.Address, "/-/edit/" + what));
        request.Headers.Host = host;
        if (token is not null)
        {
            request.Headers.Add("X-Reportc-Token", token);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return _client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Server.DisposeAsync();
        _workshop.Dispose();
    }

    private BegunReport Begin(ReportLibrary library, string agency, int year)
    {
        if (library.Registry.Find(agency) is not { } known || library.Catalog.Find("gov-info-disclosure", year) is not { } engine)
        {
            return new BegunReport(string.Empty, string.Empty, LocalizedText.Verbatim("no such agency"));
        }

        var content = ReportBeginning.Create(engine.Form, known, year, before: null, latest: null, KeyStyle.Ids, []);
        return new BegunReport(PathOf($"reports/{agency}/{year}.yaml"), ReportYaml.Write(content), null);
    }
}
